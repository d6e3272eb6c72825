/** Tests of EML_NL. */
@NullMarked
package nl.zetel.plugin.eml;

import org.jspecify.annotations.NullMarked;
