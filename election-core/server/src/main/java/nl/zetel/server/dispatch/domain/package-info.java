/** How a document was sent, and what became of it. */
@NullMarked
package nl.zetel.server.dispatch.domain;

import org.jspecify.annotations.NullMarked;
