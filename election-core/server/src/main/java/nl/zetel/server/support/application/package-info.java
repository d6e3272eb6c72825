/** What can be done with support declarations; the only way in for other features. */
@NullMarked
package nl.zetel.server.support.application;

import org.jspecify.annotations.NullMarked;
