/** How documents were sent to people; the only way in for other features. */
@NullMarked
package nl.zetel.server.dispatch.application;

import org.jspecify.annotations.NullMarked;
