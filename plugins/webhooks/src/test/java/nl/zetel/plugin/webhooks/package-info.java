/** Tests of the webhooks. */
@NullMarked
package nl.zetel.plugin.webhooks;

import org.jspecify.annotations.NullMarked;
