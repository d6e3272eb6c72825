/** Support declarations over HTTP. */
@NullMarked
package nl.zetel.server.support.rest;

import org.jspecify.annotations.NullMarked;
