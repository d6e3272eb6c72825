/** Support declarations and what they are worth. */
@NullMarked
package nl.zetel.server.support.domain;

import org.jspecify.annotations.NullMarked;
