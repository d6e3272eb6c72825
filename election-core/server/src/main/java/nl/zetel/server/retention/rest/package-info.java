/** Retention over HTTP. */
@NullMarked
package nl.zetel.server.retention.rest;

import org.jspecify.annotations.NullMarked;
