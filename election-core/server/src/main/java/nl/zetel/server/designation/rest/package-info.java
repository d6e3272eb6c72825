/** Designations over HTTP. */
@NullMarked
package nl.zetel.server.designation.rest;

import org.jspecify.annotations.NullMarked;
