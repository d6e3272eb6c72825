/** Reports of candidates from elsewhere; the only way in for other features. */
@NullMarked
package nl.zetel.server.settlement.application;

import org.jspecify.annotations.NullMarked;
