package nl.zetel.plugin.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Notification;
import nl.zetel.spi.Notification.Attachment;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;
import nl.zetel.spi.NotificationException.Kind;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import org.junit.jupiter.api.Test;

/** A channel that keeps to everything, and channels that each break one more rule. */
class NotificationChannelContractTest {

    private static final String REFUSED = "nobody@lokaal.example";
    private static Supplier<Channel> broken = Channel::new;

    /** Puts messages into a list. */
    static class Channel implements NotificationChannel {

        static final List<NotificationChannelContract.Received> BOX = new CopyOnWriteArrayList<>();

        boolean away;

        @Override
        public void send(Notification notification) throws NotificationException {
            if (away) {
                throw new NotificationException(Kind.UNAVAILABLE, "Probeer het later");
            }
            if (notification.recipient().equals(REFUSED)) {
                throw new NotificationException(Kind.RECIPIENT_REFUSED, "Onbekend");
            }
            put(notification);
        }

        void put(Notification notification) {
            put(List.of(notification.recipient()), notification.id(), notification);
        }

        static void put(List<String> recipients, String id, Notification sent) {
            put(recipients, id, sent, sent.subject(), sent.text(), sent.attachments());
        }

        static void put(
                List<String> recipients,
                String id,
                Notification sent,
                String subject,
                String text,
                List<Attachment> files) {
            BOX.add(new NotificationChannelContract.Received(id, recipients, subject, text, files));
        }

        @Override
        public String selfTest() {
            return "In orde";
        }
    }

    /** A plugin with that channel. */
    public static class Good extends ToyPlugin {

        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(NotificationChannel.class);
        }

        @Override
        protected List<ConfigurationKey> keys() {
            return List.of(ConfigurationKey.withDefault("away", Type.BOOLEAN, "false", "Of er niemand is"));
        }

        @Override
        protected Extension extension(PluginContext context) {
            Channel channel = channel(context);
            channel.away = Boolean.parseBoolean(context.configuration().text("away"));
            return channel;
        }

        Channel channel(PluginContext context) {
            return new Channel();
        }
    }

    static class GoodContract implements NotificationChannelContract {

        GoodContract() {
            Channel.BOX.clear();
        }

        @Override
        public Plugin plugin() {
            return new Good();
        }

        @Override
        public List<Received> received() {
            return List.copyOf(Channel.BOX);
        }

        @Override
        public String refusedRecipient() {
            return REFUSED;
        }

        @Override
        public Map<String, String> unreachable() {
            return Map.of("away", "true");
        }
    }

    static class BrokenContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                Channel channel(PluginContext context) {
                    return broken.get();
                }
            };
        }
    }

    static class TalkativeContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                Channel channel(PluginContext context) {
                    return new Channel() {
                        @Override
                        void put(Notification notification) {
                            context.logger().log(System.Logger.Level.INFO, "Sent to {0}", notification.recipient());
                            super.put(notification);
                        }
                    };
                }
            };
        }
    }

    @Test
    void aGoodPluginPasses() {
        Runs.assertKept(GoodContract.class);
    }

    @Test
    void oneThatLogsWhomItWritesTo() {
        Runs.assertBroken(TalkativeContract.class, "logs the address of a recipient");
    }

    @Test
    void oneThatSendsACopy() {
        assertBroken("The message goes to others than its recipient", new Channel() {
            @Override
            void put(Notification sent) {
                put(List.of(sent.recipient(), "archief@gemeente.example"), sent.id(), sent);
            }
        });
    }

    @Test
    void oneThatSendsTwice() {
        assertBroken("One message arrives as 2", new Channel() {
            @Override
            void put(Notification sent) {
                super.put(sent);
                super.put(sent);
            }
        });
    }

    @Test
    void oneThatKnowsOnlyAscii() {
        assertBroken("The subject arrives as", new Channel() {
            @Override
            void put(Notification sent) {
                String subject = sent.subject().replaceAll("[^ -~]", "?");
                put(List.of(sent.recipient()), sent.id(), sent, subject, sent.text(), sent.attachments());
            }
        });
    }

    @Test
    void oneThatStopsAtADot() {
        assertBroken("The text does not arrive as it is", new Channel() {
            @Override
            void put(Notification sent) {
                String text = sent.text().split("\n\\.\n", 2)[0];
                put(List.of(sent.recipient()), sent.id(), sent, sent.subject(), text, sent.attachments());
            }
        });
    }

    @Test
    void oneThatLosesAFile() {
        assertBroken("0 attachments arrive instead of 2", new Channel() {
            @Override
            void put(Notification sent) {
                put(List.of(sent.recipient()), sent.id(), sent, sent.subject(), sent.text(), List.of());
            }
        });
    }

    @Test
    void oneThatChangesAFile() {
        assertBroken("An attachment does not arrive as it is", new Channel() {
            @Override
            void put(Notification sent) {
                List<Attachment> files = sent.attachments().stream()
                        .map(file -> new Attachment(file.fileName(), file.mediaType(), new byte[] {1}))
                        .toList();
                put(List.of(sent.recipient()), sent.id(), sent, sent.subject(), sent.text(), files);
            }
        });
    }

    @Test
    void oneThatNumbersWhatItSends() {
        assertBroken("The same message comes under another identification", new Channel() {
            @Override
            void put(Notification sent) {
                put(List.of(sent.recipient()), "n" + BOX.size(), sent);
            }
        });
    }

    @Test
    void oneThatKeepsARefusalToItself() {
        assertBroken("A recipient that is refused should end in", new Channel() {
            @Override
            public void send(Notification notification) {
                put(notification);
            }
        });
    }

    @Test
    void oneThatBreaksDownWhenItIsAway() {
        assertBroken("should end in a NotificationException of kind UNAVAILABLE, not in", new Channel() {
            @Override
            public void send(Notification notification) throws NotificationException {
                if (away) {
                    throw new IllegalStateException("no route");
                }
                super.send(notification);
            }
        });
    }

    @Test
    void oneThatNamesWhoIsRefused() {
        assertBroken("The exception names the recipient", new Channel() {
            @Override
            public void send(Notification notification) throws NotificationException {
                if (notification.recipient().equals(REFUSED)) {
                    throw new NotificationException(Kind.RECIPIENT_REFUSED, REFUSED + " is onbekend");
                }
                super.send(notification);
            }
        });
    }

    private static void assertBroken(String message, Channel channel) {
        broken = () -> channel;
        Runs.assertBroken(BrokenContract.class, message);
    }
}
