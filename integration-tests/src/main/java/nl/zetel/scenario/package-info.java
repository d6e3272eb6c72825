/**
 * The municipal council election of Westerveld in 2018, played over the public HTTP API: from the first request for a
 * designation to the installation of the council. It knows nothing of the server but its address and its contract.
 */
@NullMarked
package nl.zetel.scenario;

import org.jspecify.annotations.NullMarked;
