/** Filled-in forms over HTTP. */
@NullMarked
package nl.zetel.server.form.rest;

import org.jspecify.annotations.NullMarked;
