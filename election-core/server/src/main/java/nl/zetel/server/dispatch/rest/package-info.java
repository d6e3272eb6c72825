/** The sending of documents over HTTP. */
@NullMarked
package nl.zetel.server.dispatch.rest;

import org.jspecify.annotations.NullMarked;
