/** Results over HTTP. */
@NullMarked
package nl.zetel.server.result.rest;

import org.jspecify.annotations.NullMarked;
