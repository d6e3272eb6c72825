/** Polling stations and counts over HTTP. */
@NullMarked
package nl.zetel.server.counting.rest;

import org.jspecify.annotations.NullMarked;
