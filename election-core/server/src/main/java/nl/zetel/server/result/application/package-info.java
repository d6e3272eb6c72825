/** What can be done with results; the only way in for other features. */
@NullMarked
package nl.zetel.server.result.application;

import org.jspecify.annotations.NullMarked;
