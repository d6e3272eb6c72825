/** What can be done with the numbers of lists; the only way in for other features. */
@NullMarked
package nl.zetel.server.numbering.application;

import org.jspecify.annotations.NullMarked;
