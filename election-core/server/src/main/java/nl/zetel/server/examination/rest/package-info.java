/** The examination over HTTP. */
@NullMarked
package nl.zetel.server.examination.rest;

import org.jspecify.annotations.NullMarked;
