/** Recorded papers over HTTP. */
@NullMarked
package nl.zetel.server.paper.rest;

import org.jspecify.annotations.NullMarked;
