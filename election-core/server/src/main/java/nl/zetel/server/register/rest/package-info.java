/** The log of consultations over HTTP. */
@NullMarked
package nl.zetel.server.register.rest;

import org.jspecify.annotations.NullMarked;
