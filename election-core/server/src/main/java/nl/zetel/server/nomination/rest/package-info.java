/** Candidate lists over HTTP. */
@NullMarked
package nl.zetel.server.nomination.rest;

import org.jspecify.annotations.NullMarked;
