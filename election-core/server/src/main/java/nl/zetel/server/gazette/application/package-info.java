/** What can be done with announcements; the only way in for other features. */
@NullMarked
package nl.zetel.server.gazette.application;

import org.jspecify.annotations.NullMarked;
