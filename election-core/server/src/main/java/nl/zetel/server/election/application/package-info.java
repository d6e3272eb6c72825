/** What can be done with elections; the only way in for other features. */
@NullMarked
package nl.zetel.server.election.application;

import org.jspecify.annotations.NullMarked;
