/** Elections over HTTP. */
@NullMarked
package nl.zetel.server.election.rest;

import org.jspecify.annotations.NullMarked;
