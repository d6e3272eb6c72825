/** Reports of candidates from elsewhere over HTTP. */
@NullMarked
package nl.zetel.server.settlement.rest;

import org.jspecify.annotations.NullMarked;
