/** Support declarations ("ondersteuningsverklaringen", Kieswet H 4). */
@NullMarked
package nl.zetel.server.support;

import org.jspecify.annotations.NullMarked;
