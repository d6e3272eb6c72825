/** Starts the server of a distribution, watches it become ready, and stops it; issues tokens for demonstrations. */
@NullMarked
package nl.zetel.launcher;

import org.jspecify.annotations.NullMarked;
