/** Deposits over HTTP. */
@NullMarked
package nl.zetel.server.deposit.rest;

import org.jspecify.annotations.NullMarked;
