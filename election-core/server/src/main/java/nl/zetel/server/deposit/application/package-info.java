/** What can be done with deposits; the only way in for other features. */
@NullMarked
package nl.zetel.server.deposit.application;

import org.jspecify.annotations.NullMarked;
