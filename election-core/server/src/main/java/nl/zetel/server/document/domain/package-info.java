/** Documents that were produced: election documents and pages. */
@NullMarked
package nl.zetel.server.document.domain;

import org.jspecify.annotations.NullMarked;
