/** Files on web servers, and what their images name beside them. */
import type { Located } from "@zfskit/blockdev";
import { openUrl } from "@zfskit/blockdev/http";
import { ZfsError } from "@zfskit/core";
import { parseLocation } from "./location.ts";
import { type IsMember, type Opener, openAll, type Place, patient, type RemoteOptions } from "./place.ts";

/**
 * Open what a URL names.
 *
 * @throws {ZfsError} as openUrl
 */
export async function locateUrl(text: string, isMember: IsMember, options: RemoteOptions = {}): Promise<Place> {
  const { place, selectors } = parseLocation(text);
  return { roots: await openAll(urls(place, options), selectors, isMember), folder: false, isPart: () => false };
}

/** A URL, and what lies in the same folder of the same server. */
function urls(place: string, options: RemoteOptions): Opener {
  const folder = new URL(".", place).href;
  const open = async (url: string): Promise<Located> => {
    return {
      source: patient(await openUrl(url, options)),
      beside: async (reference) => {
        const target = URL.canParse(reference, url) ? new URL(reference, url).href : "";
        if (!target.startsWith(folder))
          throw new ZfsError("EACCES", `${url.replace(/[?#].*$/s, "")} names ${reference}, outside its folder`);
        return open(target);
      },
    };
  };
  return { role: "url", names: [place], open };
}
