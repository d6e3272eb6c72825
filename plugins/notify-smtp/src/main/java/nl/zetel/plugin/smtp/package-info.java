/** Messages as mail, over the municipality's SMTP server. */
@NullMarked
package nl.zetel.plugin.smtp;

import org.jspecify.annotations.NullMarked;
