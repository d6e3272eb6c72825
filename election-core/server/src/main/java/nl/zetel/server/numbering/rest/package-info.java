/** The numbering of lists over HTTP, and the lists as the public reads them. */
@NullMarked
package nl.zetel.server.numbering.rest;

import org.jspecify.annotations.NullMarked;
