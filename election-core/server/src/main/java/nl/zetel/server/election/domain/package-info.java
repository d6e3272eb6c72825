/** Elections, as this installation knows them. */
@NullMarked
package nl.zetel.server.election.domain;

import org.jspecify.annotations.NullMarked;
