/** The papers of a candidate list, as the desk records them. */
@NullMarked
package nl.zetel.server.paper.application;

import org.jspecify.annotations.NullMarked;
