package org.coopbriefs.delivery.mail;

/** Letters for tests. */
final class Letters {

    private Letters() {}

    static Letter to(String address, String name, String subject) {
        return new Letter(
                new Letter.Envelope(
                        "bao-cao@coquan.example",
                        "Báo cáo hợp tác Việt Nam – Lào",
                        null,
                        "tra-lai@coquan.example",
                        address,
                        name,
                        "<1.2@coquan.example>"),
                subject,
                "Kính gửi Ông Phạm Văn Đồng,\n– và 0\n",
                "<p>Kính gửi</p>",
                "vi",
                "https://coquan.example/huy-dang-ky/1.x",
                Attachment.of(
                        "Báo cáo hợp tác Thừa Thiên Huế 2022-06 (lần 1).pdf", new byte[] {37, 80}));
    }
}
