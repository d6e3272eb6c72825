/** Documents over HTTP. */
@NullMarked
package nl.zetel.server.document.rest;

import org.jspecify.annotations.NullMarked;
