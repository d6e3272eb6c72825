/** XML as EML_NL needs it: read with limits and without entities, written canonically or indented. */
@NullMarked
package nl.zetel.plugin.eml.xml;

import org.jspecify.annotations.NullMarked;
