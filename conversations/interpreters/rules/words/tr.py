"""Turkish words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "sıfır": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
        "dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70,
        "seksen": 80, "doksan": 90,
    },
    scales={
        "düzine": 12, "yüz": 100, "bin": 1e3, "k": 1e3, "milyon": 1e6, "mn": 1e6, "mio": 1e6, "milyar": 1e9,
        "mr": 1e9,
    },
    fractions={
        "yarım": 0.5, "buçuk": 0.5, "çeyrek": 0.25,
    },
    joiners="ve",
    compounds=True,
    money={
        "few": "birkaç|birçok",
        "one": "bir",
        "at_most": "en fazla|maksimum|azami|en çok|max|maks",
        "at_least": "en az|minimum|asgari",
        "about": "yaklaşık|takriben|aşağı yukarı|civarı|ortalama|hemen hemen|tahminen",
        "post_at_most": "kadar|altında|en fazla|e kadar|a kadar|maksimum|max|den az|ya kadar|ye kadar|dan az",
        "post_at_least": "üzeri|üstü|ve üzeri|den fazla|dan fazla|en az|minimum|ve üstü|üzerinde|aşkın",
        "range": "ile|veya|ya da",
        "between": "arası",
        "and": "ve|ile",
        "year": "yıllık|yılda|senelik|/yıl|her yıl|senede",
        "annual": "yıllık|yılda|her yıl|senelik",
        "month": "aylık|ayda|/ay|her ay",
        "monthly": "aylık|ayda",
        "once": "tek seferlik|bir defalık|bir kerelik|bir defaya mahsus",
        "sorry": "hayır|pardon|yok|daha doğrusu|düzeltme|yani|aslında|ama",
        "instead": "yerine|değil",
        "figures": "haneli|basamaklı",
        "low": "düşük",
        "mid": "orta",
        "high": "yüksek",
        "money": "bütçe|bütçemiz|bütçesi|para|yatırım|tutar|onaylandı|ayrıldı|ayrılan|harcama|maliyet|"
        "fiyat|kdv|ayırdık|onaylı|hibe|kredi",
        "things": "kişi|çalışan|makine|sensör|pompa|vana|metre|litre|ton|saat|tesis|adet|dönüm|gün|"
        "hafta|ay|yıl|yüzde|fabrika|şube|personel|sayaç|nokta|daire",
        "fine": "var|ayrıldı|ayırdık|onaylandı|civarı|civarında|kadar|hazır|için|ve|ama|mevcut|artı|kdv|yıllık|aylık|tek|bütçe|"
        "bütçemiz|olabilir|falan|gibi|dahil|hariç|ayrılmış|onaylı|harcayabiliriz|belki|maksimum|minimum|lık|luk",
        "bad_before": "numara|sürüm|hat|no|tel",
    },
    times={
        "none": "bir gün",
        "month:1": "ocak|ocakta|ocaktan|ocaktaki|ocağın|ocağa|ocaka|ocak ayı|ocak ayında|ocak ta|ocak tan",
        "month:2": "şubat|şubatta|şubattan|şubattaki|şubatın|şubata|şubat ayı|şubat ayında|şubat ta|"
        "şubat tan",
        "month:3": "mart|martta|marttan|marttaki|martın|marta|mart ayı|mart ayında|mart ta|mart tan",
        "month:4": "nisan|nisanda|nisandan|nisandaki|nisanın|nisana|nisan ayı|nisan ayında|nisan da|"
        "nisan dan",
        "month:5": "mayıs|mayısta|mayıstan|mayıstaki|mayısın|mayısa|mayıs ayı|mayıs ayında|mayıs ta|"
        "mayıs tan",
        "month:6": "haziran|haziranda|hazirandan|hazirandaki|haziranın|hazirana|haziran ayı|"
        "haziran ayında|haziran da|haziran dan",
        "month:7": "temmuz|temmuzda|temmuzdan|temmuzdaki|temmuzun|temmuza|temmuz ayı|temmuz ayında|"
        "temmuz da|temmuz dan",
        "month:8": "ağustos|ağustosta|ağustostan|ağustostaki|ağustosun|ağustosa|ağustos ayı|"
        "ağustos ayında|ağustos ta|ağustos tan",
        "month:9": "eylül|eylülde|eylülden|eylüldeki|eylülün|eylüle|eylül ayı|eylül ayında|eylül de|"
        "eylül den",
        "month:10": "ekim|ekimde|ekimden|ekimdeki|ekimin|ekime|ekim ayı|ekim ayında|ekim de|ekim den",
        "month:11": "kasım|kasımda|kasımdan|kasımdaki|kasımın|kasıma|kasım ayı|kasım ayında|kasım da|"
        "kasım dan",
        "month:12": "aralık|aralıkta|aralıktan|aralıktaki|aralığın|aralığa|aralıka|aralık ayı|"
        "aralık ayında|aralık ta|aralık tan",
        "weekday:0": "pazartesi",
        "weekday:1": "salı",
        "weekday:2": "çarşamba",
        "weekday:3": "perşembe",
        "weekday:4": "cuma",
        "weekday:5": "cumartesi",
        "weekday:6": "pazar günü|pazar",
        "season:spring": "bahar|ilkbahar|baharda|ilkbaharda|bahara|bahardan|ilkbahardan",
        "season:summer": "yaz|yazın|yaza|yaz aylarında|yazdan",
        "season:autumn": "sonbahar|sonbaharda|güz|güzün|sonbahara|sonbahardan|güzden",
        "season:winter": "kış|kışın|kışa|kıştan",
        "unit:d": "gün|günü|gün içinde|günde|güne",
        "unit:w": "hafta|haftası|haftada|haftanın",
        "unit:m": "ay|ayın|ayı|aya|ayda|ayında",
        "unit:q": "çeyrek|çeyreği|çeyrekte|çeyreğinde|çeyreğin|çeyreğe",
        "unit:h": "yarıyıl",
        "unit:y": "yıl|yılı|yılın|sene|senenin|yılda|yıla|seneye|senede",
        "unit:k": "mali yıl|mali yılın|mali yılda",
        "halfof": "yarım|yarısı|yarısında",
        "ordinal:1": "ilk|birinci",
        "ordinal:2": "ikinci",
        "ordinal:3": "üçüncü",
        "ordinal:4": "dördüncü|son çeyreği|son",
        "next": "gelecek|önümüzdeki|sonraki|ertesi|bir sonraki|yeni",
        "this": "bu|mevcut|içinde bulunduğumuz",
        "last": "geçen|geçtiğimiz|önceki",
        "later": "kalan|hala",
        "ago": "önceydi|evvel",
        "since": "beri",
        "early": "başı|başında|başları|başlarında|başından|başına|ilk günleri|başlangıcında",
        "mid": "ortası|ortasında|ortaları|ortalarında|ortasına",
        "late": "sonu|sonunda|sonları|sonlarında|sonuna|sonundan|sonlarına",
        "by": "en geç",
        "from": "itibariyle",
        "not_before": "en erken|ancak",
        "in": "de|da|te|ta|den|dan",
        "for": "boyunca|süreyle",
        "within": "önümüzdeki birkaç",
        "minimum": "en az",
        "post_before": "önce|öncesi|öncesinde|den önce|dan önce|ten önce|tan önce",
        "post_after": "sonra|sonrası|sonrasında|den sonra|dan sonra|ten sonra|tan sonra",
        "post_by": "kadar|dek|e kadar|a kadar|ye kadar|ya kadar",
        "post_within": "içinde|içerisinde|zarfında",
        "post_from": "itibaren|den itibaren|dan itibaren|ten itibaren|tan itibaren",
        "and": "ve",
        "or": "veya|ya da|yahut",
        "range": "ile",
        "hence": "bugünden itibaren",
        "at_earliest": "",
        "at_latest": "",
        "now": "hemen|derhal|acilen|acil|şimdi|en kısa zamanda|en kısa sürede|"
        "mümkün olan en kısa sürede|bir an önce|ivedilikle|zaten başladık|başladık bile|"
        "çoktan başladık|asap|dün lazımdı|mümkün olduğunca çabuk|en yakın zamanda|"
        "vakit kaybetmeden|gecikmeden|olabildiğince çabuk|hemen şimdi",
        "weaknow": "bugün|dün",
        "not_now": "şu an değil|şimdi değil|bugün değil|şimdilik|şu an|şu anda|şimdiye kadar|henüz|şimdi değil|hemen hemen|her gün|"
        "iyi günler|bir gün|günün birinde",
        "shift:1": "yarın",
        "shift:2": "öbür gün|ertesi gün",
        "day:eoy": "yıl sonu|yıl sonunda|yıl sonuna|yılsonu|sene sonu|yılın sonu|yılın sonunda|"
        "yılın sonuna|yıl sonundan",
        "day:soy": "yıl başı|yılın başı|yılın başında|yıl başında|sene başı|sene başında",
        "day:moy": "yıl ortası|yılın ortası|yıl ortasında",
        "day:eom": "ay sonu|ay sonunda|ay sonuna|ayın sonu|ayın sonuna|ayın sonunda",
        "day:som": "ay başı|ayın başı|ay başında|ayın başında",

        "holiday:newyear": "yılbaşı|yılbaşından|yılbaşına|yeni yıl|yeni yıldan",
        "holiday:ramadan": "ramazan|ramazandan|ramazan ayı|ramazanda",
        "holiday:eid": "ramazan bayramı|ramazan bayramından|şeker bayramı|şeker bayramından",
        "holiday:eid_adha": "kurban bayramı|kurban bayramından",
        "holiday:bayram": "bayram|bayramdan|bayrama|bayramda",
        "holiday:summer_break": "yaz tatili|yaz tatilinden|tatil|tatilden|yaz tatiline",
        "holiday:christmas": "noel|noelden",
        "history": "aldık|oldu|ayrıldı|yapıldı|bitti|başlamıştı|idi|vardı|kurdu",
        "future": "olacak|başlayacağız|başlamak|istiyoruz|planlıyoruz|planlandı|lazım|gerek|"
        "düşünüyoruz|başlarız",
        "not": "değil|yok|hiç|asla",
        "needs": "lazım|gerek|istiyoruz|başlamak|başlayalım|gerekiyor|ihtiyacımız",
        "filler": "yaklaşık|belki|muhtemelen|civarı|civarında|gibi|tarihi|tarihinde|yılının|yılı için|nın|nun|ın|un|herhalde|"
        "galiba",
        "plural": "günler|haftalar|aylar|yıllar",
        "thatis": "yani|belki|muhtemelen|daha doğrusu",
        "instead": "yerine",
    },
)
