/** The guide and the calendar over HTTP, for everybody. */
@NullMarked
package nl.zetel.server.guide.rest;

import org.jspecify.annotations.NullMarked;
