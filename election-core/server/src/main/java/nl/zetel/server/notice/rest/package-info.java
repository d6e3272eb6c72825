/** Newsletters over HTTP. */
@NullMarked
package nl.zetel.server.notice.rest;

import org.jspecify.annotations.NullMarked;
