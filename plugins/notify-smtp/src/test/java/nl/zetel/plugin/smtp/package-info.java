/** The plugin against a real mail server. */
@NullMarked
package nl.zetel.plugin.smtp;

import org.jspecify.annotations.NullMarked;
