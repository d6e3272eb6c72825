/** Announcements that the law asks for, in the municipal gazette. */
@NullMarked
package nl.zetel.server.gazette.domain;

import org.jspecify.annotations.NullMarked;
