/** What can be done with candidate lists; the only way in for other features. */
@NullMarked
package nl.zetel.server.nomination.application;

import org.jspecify.annotations.NullMarked;
