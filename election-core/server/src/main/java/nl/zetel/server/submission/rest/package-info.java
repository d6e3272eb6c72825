/** Check-ins and submissions over HTTP. */
@NullMarked
package nl.zetel.server.submission.rest;

import org.jspecify.annotations.NullMarked;
