/** The Jakarta EE application around the electoral law. */
@NullMarked
package nl.zetel.server;

import org.jspecify.annotations.NullMarked;
