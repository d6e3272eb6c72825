/** Election documents in EML_NL, the Dutch form of OASIS EML 5. */
@NullMarked
package nl.zetel.plugin.eml;

import org.jspecify.annotations.NullMarked;
