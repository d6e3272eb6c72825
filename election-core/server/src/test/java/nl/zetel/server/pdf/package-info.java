/** Tests of the files for paper, archive and screen reader. */
@NullMarked
package nl.zetel.server.pdf;

import org.jspecify.annotations.NullMarked;
