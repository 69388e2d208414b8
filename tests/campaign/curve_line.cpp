#include "tests/campaign/curve_line.h"

#include <sodium.h>
#include <zmq.h>

#include <array>

// ZeroMQ RFC 23 (ZMTP) and 26 (CURVE), the client's side.
namespace owc::campaign {

namespace {

std::string keyOf(const std::string& z85) {
    std::string key(32, '\0');
    zmq_z85_decode(reinterpret_cast<std::uint8_t*>(key.data()), z85.c_str());
    return key;
}

const unsigned char* raw(const std::string& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::string box(const std::string& text, const std::string& nonce, const std::string& to,
                const std::string& secret) {
    std::string out(text.size() + crypto_box_MACBYTES, '\0');
    const bool good =
        crypto_box_easy(raw(out), raw(text), text.size(), raw(nonce), raw(to), raw(secret)) == 0;
    return good ? out : std::string{};
}

std::string bigEndian(std::uint64_t value) {
    std::string bytes(8, '\0');
    for (int i = 7; i >= 0; --i, value >>= 8)
        bytes[static_cast<std::size_t>(i)] = static_cast<char>(value & 0xff);
    return bytes;
}

std::string frameHead(std::size_t size, char flags) {
    if (size > 255) return std::string(1, static_cast<char>(flags | 2)) + bigEndian(size);
    return {flags, static_cast<char>(size)};
}

std::string property(const std::string& name, const std::string& value) {
    return std::string(1, static_cast<char>(name.size())) + name + bigEndian(value.size()).substr(4) + value;
}

}  // namespace

CurveLine::CurveLine(const client::Options& device, int port, const std::string& socketType) : m_line(port) {
    m_in = m_line.open() && shakeHands(device, socketType);
}

std::string CurveLine::nextNonce() {
    return bigEndian(++m_nonce);
}

bool CurveLine::sendCommand(const std::string& body) {
    return m_line.send(frameHead(body.size(), 4) + body) > body.size();
}

bool CurveLine::shakeHands(const client::Options& device, const std::string& socketType) {
    const std::string server = keyOf(device.serverKey), ours = keyOf(device.publicKey),
                      secret = keyOf(device.secretKey);
    std::string shortPublic(32, '\0'), shortSecret(32, '\0');
    crypto_box_keypair(raw(shortPublic), raw(shortSecret));
    m_line.send(greeting());
    if (m_line.read(64).size() != 64) return false;

    std::string nonce = nextNonce();
    sendCommand(std::string("\x05HELLO\x01\0", 8) + std::string(72, '\0') + shortPublic + nonce +
                box(std::string(64, '\0'), "CurveZMQHELLO---" + nonce, server, shortSecret));
    const std::string welcome = m_line.read(2 + 8 + 16 + 144).substr(2);
    if (welcome.size() != 168) return false;
    std::string inside(128, '\0');
    const std::string welcomeNonce = "WELCOME-" + welcome.substr(8, 16);
    if (crypto_box_open_easy(raw(inside), raw(welcome) + 24, 144, raw(welcomeNonce), raw(server),
                             raw(shortSecret)) != 0)
        return false;
    const std::string shortServer = inside.substr(0, 32), cookie = inside.substr(32);

    std::string vouchNonce(16, '\0');
    randombytes_buf(vouchNonce.data(), vouchNonce.size());
    const std::string vouch = box(shortPublic + server, "VOUCH---" + vouchNonce, shortServer, secret);
    nonce = nextNonce();
    sendCommand(
        "\x08INITIATE" + cookie + nonce +
        box(ours + vouchNonce + vouch + property("Socket-Type", socketType) + property("Identity", ""),
            "CurveZMQINITIATE" + nonce, shortServer, shortSecret));
    const std::string ready = m_line.read(2 + 6);
    m_shared.resize(crypto_box_BEFORENMBYTES);
    return ready.substr(std::min<std::size_t>(2, ready.size())) == "\x05READY" &&
           crypto_box_beforenm(raw(m_shared), raw(shortServer), raw(shortSecret)) == 0;
}

std::size_t CurveLine::send(const std::string& frame, bool more) {
    const std::string nonce = nextNonce();
    const std::string text = std::string(1, more ? '\x01' : '\0') + frame;
    std::string sealed(text.size() + crypto_box_MACBYTES, '\0');
    const std::string fullNonce = "CurveZMQMESSAGEC" + nonce;
    crypto_box_easy_afternm(raw(sealed), raw(text), text.size(), raw(fullNonce), raw(m_shared));
    const std::string body = "\x07MESSAGE" + nonce + sealed;
    return m_line.send(frameHead(body.size(), 0) + body);
}

}  // namespace owc::campaign
