/** Plugins over HTTP. */
@NullMarked
package nl.zetel.server.plugin.rest;

import org.jspecify.annotations.NullMarked;
