/** Error reports over HTTP. */
@NullMarked
package nl.zetel.server.errorreport.rest;

import org.jspecify.annotations.NullMarked;
