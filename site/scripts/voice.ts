/** A voice for a language that is on the device itself: any other would send the text to another company. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find((voice) => {
    const own = voice.lang.toLowerCase().split(/[-_]/)[0] ?? '';
    return voice.localService && [lang, olderTags[lang]].includes(own);
  });
}

// Tags that Android's older voices still carry.
const olderTags: Record<string, string> = { id: 'in', fil: 'tl' };
