/** Where announcements are stored. */
@NullMarked
package nl.zetel.server.gazette.persistence;

import org.jspecify.annotations.NullMarked;
