"""Turkish phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "yetkili|yetkiliniz|uzman|uzmanınız|mühendis|mühendisiniz|mühendisi|temsilci|temsilciniz|temsilcisi|satıcı|eleman|elemanınız|arkadaş|arkadaşınız|teknisyen|teknik ekip|danışman|danışmanınız|biri|birisi|bayi|satış ekibi|satışçı|usta|personel",
    "boss": "patron|patronum|patronumuz|müdür|müdürüm|müdürümüz|genel müdür|yönetim|yönetim kurulu|satın alma|merkez|merkezimiz|şef|şefim|amir|amirim|başkan|holding|grup|sahibi|muhasebe|finans|kurul|belediye|ortaklar|üst yönetim|yukarısı",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (evet|tabii|tabii ki|elbette|kesinlikle|doğru|aynen|tamam|olur|var|evet var|tabi|he|muhakkak|şüphesiz) $
        ^ (evet evet|aynen öyle|öyle|tabii efendim|tabi ki|mutlaka|doğrudur|kesin|hı hı|eyvallah|evet tabii|evet mevcut|mevcut|bulunuyor|e evet|onaylıyorum|varız) $
        """,
    "no": """
        ^ (hayır|yok|hiç|henüz değil|maalesef|maalesef yok|değil|olmaz|henüz yok|hayır yok|hiçbir şey|yok maalesef|daha değil|ben değil|şu an yok|şimdilik yok) $
        ^ (yok yok|hayır hayır|asla|olmadı|maalesef hayır|daha yok|henüz değil|şimdilik hayır|şu an için yok|şu an hayır|şu anlık yok|malesef yok|malesef|ne gezer|yoktur|bulunmuyor|değilim|cık|yoo|yo) $
        """,
    "opt_out": """
        (liste*|listeniz*|e posta liste*|mail liste*) (~ )?(çıkar*|çık*|sil*)
        (beni|bizi|verilerimi|bilgilerimi|adresimi|kaydımı|numaramı) (~ )?(çıkar*|sil*|listeden|kaldır*)
        (bir daha|artık|lütfen|daha fazla) (~ )?(yazma*|mail atma*|mesaj atma*|aramayın bir daha|rahatsız etme*|iletişime geçme*|göndermeyin|mail gönderme*|mesaj gönderme*|e posta gönderme*)
        (yazmayın|mail atmayın|mesaj atmayın|göndermeyin|rahatsız etmeyin|iletişime geçmeyin)
        (beni|bizi) rahat bırak*
        (aboneliğimi|aboneliği|üyeliğimi) (iptal*|sonlandır*)
        (artık )?(ilgilenmiyorum|ilgilenmiyoruz)( artık)? $$
        ^^ (dur|stop|çıkar|çıkış|iptal) $$
        (mail|mesaj|e posta|sms|reklam|yazı|bülten|email) (~ )?(atma*|gönderme*|yollama*|istemiyor*|yazma*|almak istemiyor*|kesin)
        (almak|duymak|görmek) istemiyor* (~ )?$$
        (beni|bizi|bana|bize) (~ )?(aramayın|yazmayın|yazma|mesaj atmayın|ulaşmayın|göndermeyin|rahatsız etmeyin|rahat bırakın|listeden çıkarın|sil|silin|mail atmayın)
        (kaydımı|kaydımızı|verilerimi|verilerimizi|bilgilerimi|bilgilerimizi|adresimi|mailimi|e postamı|numaramı|hesabımı|kişisel verilerimi) (~ )?(sil*|kaldır*|çıkar*|temizle*|iptal*)
        (liste*|listenizden|listeden|sistemden|sisteminizden|kayıtlardan|rehberden) (~ )?(çıkar*|çık*|sil*|kaldır*)
        (abonelikten|üyelikten) (~ )?(çık*|çıkmak)
        (artık )?(ilgilenmiyor*|ilgimizi çekmiyor|ilgimi çekmiyor)( artık)?( teşekkürler| sağolun| sağ olun)? $$
        (istemiyorum|istemiyoruz) artık $$
        (kvkk) (~ )?(sil*|kapsamında sil*)
        """,
    "human": r"""
        (insanla|insan ile|biriyle|yetkiliyle|bir yetkiliyle|temsilciyle|satıcıyla|gerçek kişiyle|uzmanla|mühendisle|bir insanla|gerçek bir insanla|müşteri temsilcisiyle|satış ekibiyle) (~ )?(konuş*|görüş*|bağla*|iletişim*)
        (beni|bizi) (~ )?(arayın|arar mısınız|ara|arasın|arayabilir*|aramanızı|ararsanız|aramasını)
        (biri|birisi|bir yetkili|bir uzman|arkadaşınız|temsilci) (~ )?(arasın|arayabilir|gelsin|gelebilir|ziyaret|arayın)
        (telefonla|yüz yüze) (~ )?(görüş*|konuş*)
        (randevu|görüşme|toplantı|ziyaret) (~ )?(ayarla*|planla*|istiyor*|yapalım)
        <rep> (~ )?(arasın|arayabilir*|arasa|gelsin|gelebilir*|uğrasın|ulaşsın|dönsün|ziyaret etsin|görüşsün|bağlanabilir|iletişime geçsin|bakabilir*)
        (arasın|arayın|ararsanız|arar mısınız|arayabilir misiniz|aranmak|aranmayı|telefon edin|telefon açın|bir telefon|arayıverin|arasanız) (~ )?(beni|bizi|istiyorum|lütfen|0\d+|numara*|sevinirim|$)
        (beni|bizi) (~ )?(arasın|ara|arayın|ararsanız|arasa|arayabilirsiniz|aratın)
        (insan|yetkili|uzman|mühendis|temsilci|satıcı|satışçı|danışman|biri|canlı)(yle|ile|siyle|niz ile|nizle|la|le|iyle)? (~ )?(konuşmak|görüşmek|konuşabilir*|görüşebilir*|konuşayım|görüşeyim|bağlan*|bağla*|görüşsem|konuşsam)
        (biriyle|birisiyle|yetkiliyle|bir yetkiliyle|insanla|bir insanla|gerçek biriyle|canlı biriyle|mühendisinizle|satışçıyla|elemanınızla|arkadaşınızla) (~ )?(konuş*|görüş*|yüz yüze|bağla*)
        (telefonla|telefonda|yüz yüze|sözlü|canlı|şahsen) (~ )?(görüş*|konuş*|anlat*|daha iyi|olsun)
        (yerinde|fabrikaya|atölyeye|tesise|bize|buraya|sahaya) (~ )?(gelsin|gelin|gelebilir|gelir misiniz|keşif|uğra*|bekleriz|bekliyoruz|gelip)
        (keşfe gel*|keşif (yap*|iste*)|canlı destek|müşteri temsilcisi)
        (görüşmek|konuşmak) (~ )?(istiyor*|isterim|istesem) (~ )?(yetkili*|biriyle|birisiyle|insanla|uzman*|temsilci*|mühendis*|satış*)
        """,
    "human_not": """
        (sen|siz) (~ )?(insan mısın*|robot musun*|bot musun*|gerçek misin*)
        """,
    "wrong_person": """
        (yanlış kişi|yanlış numara|yanlış adres|artık (burada )?çalışmıyor|burada çalışmıyor|işten ayrıldı|şirketten ayrıldı|şirketten ayrıldım|emekli oldu|vefat etti|ayrıldım)
        """,
    "abuse": """
        (aptal*|salak*|gerizekalı*|geri zekalı*|dolandırıcı*|hırsız*|siktir*|defol*|şerefsiz*|mal herif|ahmak*|pislik*|orospu*|piç*|kes sesini)
        """,
    "pending": """
        (sorma*|danışma*|kontrol etme*|konuşma*|bakma*|öğrenme*|görüşme*|netleştirme*|teyit etme*|onay alma*) (~ )?(lazım|gerek*|zorunda*|gerekiyor|gerekir|istiyorum)
        (sorayım|soracağım|danışacağım|bakayım|kontrol edeyim|öğreneyim|sorup|danışıp|bakıp|sormalıyım|danışmalıyım|kontrol edeceğim|öğrenip|konuşup|soralım|görüşeyim|teyit edeyim|bakacağım|görüşüp)
        (haber|bilgi) (~ )?(veririm|vereceğim|veririz|vereyim|dönüş)
        (dönüş|geri dönüş) (yap*|yaparım|yapacağım)
        (cevap|onay|yanıt) (~ )?(bekliyor*)
        (sor*|danış*|kontrol et*|konuş*|bak*|öğren*|görüş*|netleştir*|teyit et*|onay al*) (~ )?(lazım|gerek*|zorundayım|gerekiyor|gerekir)
        (sorayım|soracağım|sorarım|danışayım|danışacağım|danışırım|bakayım|bakarım da|kontrol edeyim|kontrol edeceğim|öğreneyim|öğreneceğim|öğrenirim|sorup|danışıp|öğrenip|konuşup|soralım|danışalım|görüşeyim|görüşeceğim|görüşelim|teyit edeyim|teyit edip|sormalıyım|sormam|danışmam|bi sorayım|bi bakayım|araştırayım|netleştirip|onay bekliyor*|onayını bekliyor*)
        (haber|bilgi|cevap|yanıt) (~ )?(veririm|vereceğim|veririz|vereyim|vereceğiz|ederim|ederiz|edeceğim|iletirim)
        (size|sana) (~ )?(döneceğim|dönerim|döneriz|döneyim|yazarım|yazacağım|bildiririm|bildireceğim|iletirim|söylerim|dönüş yap*)
        (dönüş|geri dönüş) (yap*|sağla*)
        (belli|netleşecek|netleşir|kesinleşecek|netleşmesi) (~ )?(olacak|olur|olunca) ?
        (toplantıdan|toplantı|görüşmeden|görüşme) (sonra|sonrası|sonrasında) (~ )?(belli|netleş*|döner*|haber|bilgi|yaz*|karar)
        (cevap|onay|yanıt|haber|karar|teklif) (~ )?(bekliyor*|bekleriz)
        (patron|müdür|muhasebe) (~ )?biliyor (~~ )?(sorup|sorarım|sorayım|yazarım)
        """,
    "decline": """
        (söylemek istemiyorum|söyleyemem|söylemem|paylaşamam|paylaşmak istemiyorum|paylaşamayız|gizli|gizlidir|sır|ticari sır|sizi ilgilendirmez|seni ilgilendirmez|yorum yok|cevap vermek istemiyorum|açıklayamam|açıklamak istemiyorum|şirket içi bilgi|bu soruyu geç*|geçelim|söylemeyi tercih etmiyorum)
        (söyle*|paylaş*|açıkla*|belirt*|cevapla*|cevap ver*|yanıtla*|bilgi ver*|rakam ver*) (~ )?(istemiyor*|istemem|uygun değil|doğru değil|doğru bulmuyor*|yetkim yok)
        (söyleyemem|söyleyemeyiz|söylemem|söylemeyiz|paylaşamam|paylaşamayız|paylaşmıyoruz|paylaşmayız|açıklayamam|açıklayamayız|açıklamıyoruz|veremem|veremeyiz|vermiyoruz|cevaplamam|cevaplamayacağım|söylemeyeceğim|cevap vermeyeceğim|belirtemem)
        (gizli bilgi|şirket sırrı|ticari sır|mahrem|bizde kalsın|bende kalsın|bana kalsın|şirket içi|iç mesele|sizi ne ilgilendir*|size ne|sana ne|kimseyi ilgilendirmez|gizlilik (sözleşmesi|anlaşması)|sonraki soru|pas geçiyorum|geçiyorum bu|özel bilgi|bu bizim meselemiz)
        """,
    "later": """
        (daha sonra|sonra konuş*|başka zaman|şimdi değil|şu an değil|toplantıdayım|vaktim yok|zamanım yok|müsait değilim|çıkmam lazım|gitmem lazım|meşgulüm|araba kullanıyorum|yarın konuş*|yarın devam|sonra yazarım|sonra devam)
        (sonra|daha sonra|yarın|haftaya|pazartesi|salı|çarşamba|perşembe|cuma|akşam|öğleden sonra|başka zaman) (~ )?(yaz|yazın|yazarsanız|konuşalım|konuşuruz|görüşelim|görüşürüz|devam ed*|bakalım|yazışalım|yazarım|ara verelim|tekrar yaz*)
        (şu an|şimdi|şu anda|bugün) (~ )?(müsait değil*|vaktim yok|zamanım yok|yoğunum|meşgulüm|toplantıdayım|dışarıdayım|yoldayım|direksiyondayım|konuşamam|olmaz|bakamam)
        (toplantıdayım|yoldayım|araç kullanıyorum|direksiyon başındayım|sahadayım|şantiyedeyim|müşterideyim|izindeyim|tatildeyim|yoğunum|acil işim çıktı|işim var)
        """,
    "smalltalk": """
        ^ (merhaba|selam|günaydın|iyi günler|iyi akşamlar|teşekkürler|teşekkür ederim|çok teşekkürler|sağ olun|sağolun|sağ ol|tamam|tamamdır|peki|güzel|harika|süper|görüşürüz|hoşça kalın|kolay gelsin|rica ederim|anladım)
        ^ (slm|selamlar|selamün aleyküm|aleyküm selam|iyi çalışmalar|iyi haftalar|iyi geceler|saygılar|saygılarımla|tşk|tşkler|tesekkurler|eyvallah|sağolasın|memnun oldum|nasılsınız|iyi günler dilerim|hayırlı işler|hayırlı günler|olur tamam|ok|oldu|bay|kendinize iyi bakın|estağfurullah|çok sağ olun)
        """,
    "budget_pos": """
        (bütçe*|para*|ödenek|kaynak|fon*) (~ )?(var|onaylandı|ayrıldı|hazır|ayrılmış|mevcut|onaylı|çıktı|tahsis*|ayırdık)
        (lira|tl|euro|dolar|bin|milyon) (~ )?(ayrıldı|ayırdık|onaylandı|var|bütçe*|ayrılmış|hazır)
        (bütçe*|para*|ödenek|kaynak|fon*|kredi*|hibe*|teşvik*|finansman*) (~ )?(var|onaylandı|onayladı*|ayrıldı|hazır|ayrılmış|mevcut|onaylı|çıktı|tahsis*|ayırdık|koyduk|kondu|geçti|alındı|kenarda|sorun değil|planlandı)
        (lira|tl|euro|dolar|bin|milyon) (~ )?(ayrıldı|ayırdık|onaylandı|var|bütçe*|ayrılmış|hazır|koyduk|planladık|kenarda|düşünüyoruz|ayrıldı)
        (bütçeye|plana|yatırım planına) (~ )?(koyduk|kondu|girdi|alındı|yazıldı|ekledik)
        """,
    "budget_pos_asked": """
        (onaylandı|ayrıldı|ayırdık|hazır|mevcut|tahsis edildi|planladık|onay çıktı)
        (onaylı|onay aldık|onay geldi|koyduk|kenara koyduk|ayrılmış|para var|bütçe var|hazırda var|yeşil ışık|kredi çıktı|hibe çıktı|teşvik aldık|planlandı)
        """,
    "budget_neg": """
        (bütçe*|para*|ödenek|kaynak*|nakit) (~ )?(yok|kalmadı|bitti|kesildi|donduruldu|iptal|reddedildi|yetersiz|ayrılmadı)
        (bütçe*|para*|ödenek|kaynak*|nakit|kasa*) (~ )?(yok|kalmadı|bitti|kesildi|donduruldu|dondu|iptal|reddedildi|yetersiz|ayrılmadı|onaylanmadı|çıkmadı|boş|tükendi|ayırmadık|yetmez|sıfır)
        (paramız|bütçemiz|kuruşumuz|tek kuruş|beş kuruş|metelik|on para) (~ )?(yok|kalmadı)?
        """,
    "budget_neg_asked": """
        (yok|hiç|sıfır|beş kuruş|reddedildi|donduruldu|kesildi|iptal edildi|keşke|bedavaysa|ücretsizse|batmış*|iflas|onaylanmadı)
        (çıkmadı|geçmedi|onay çıkmadı|kabul edilmedi|bu sene yok|bu yıl yok|bu sene olmaz|hiç yok|tasarruf tedbir*|nerede o günler|nerde o günler|bedava olursa|bedavaysa olur|parasız|züğürt*|ayırmadık)
        """,
    "budget_planned": """
        (planlanıyor|planlandı|başvuru*|talep edildi|öngörül*)
        (planlıyoruz|başvurduk|başvuru yaptık|talep ettik|onaya gönderdik|onayda|onay sürecinde|bekliyoruz onay|öngörüyoruz|koymayı düşünüyoruz)
        """,
    "budget_vague": """
        (duruma göre|değişir|bakarız|bakacağız|biraz|bilmiyorum|söylemesi zor|makul|belki|bir şeyler|belli değil|esnek|göreceğiz|fikrim yok)
        (bağlı|fiyata bağlı|fiyata göre|teklife göre|şartlara göre|göre değişir|bir miktar|biraz var|az biraz|bir şey var|az çok|aşağı yukarı|fena değil|idare eder|henüz belirlenmedi|belirlenmedi|belirsiz|netleşmedi|net değil|kararlaştırılmadı|konuşuruz|konuşulur|pazarlık|anlaşırız|uygun olursa|uygunsa|bakacaz|bakıcaz|bir şekilde|hallederiz|olabilir|inşallah|pek yok|çok değil|gerektiği kadar)
        """,
    "money_topic": """
        (bütçe*|para*|tutar|fiyat*|maliyet*|ne kadar|muhasebe*|finans*|harca*)
        """,
    "authority_decides": """
        (kararı|karar) (~ )?(ben|bende|bana ait|benim|benimdir)( (veriyorum|veririm|alıyorum|alırım|vereceğim))?
        (ben) (~ )?(karar veririm|karar veriyorum|imzalarım|imzalıyorum|onaylarım|seçerim|belirlerim|kararı veririm)
        (son söz|imza) (~ )?(bende|benim|bana ait)
        (şirketin |fabrikanın |işletmenin |firmanın |^ )(sahibi*|patron*|kurucu*|genel müdür*|ceo*|yönetim kurulu başkanı*)
        (sahibiyim|patronum|patronuyum|kurucusuyum|genel müdürüm|genel müdürüyüm|ceoyum)
        ^^ (ben|ben kendim|sadece ben|yalnız ben) $$
        (kararı|karar|kararları|son kararı|son karar|son sözü|son söz|imzayı|imza) (~ )?(ben|bende|bana ait|benim|benimdir|bana bağlı|benden çıkar|benden geçer)( (veriyorum|veririm|alıyorum|alırım|vereceğim|söylerim|atarım|atıyorum|verecem))?
        (ben) (~ )?(karar veririm|karar veriyorum|imzalarım|imzalıyorum|onaylarım|onaylıyorum|seçerim|belirlerim|kararı veririm|atarım imzayı|söylerim|yönetiyorum)
        (patron|sahibi|sahip|yetkili|karar verici|karar mercii|müdür) (benim|bizzat benim|bizzat ben|kendim)
        (benim|kendi) (~ )?(şirketim|firmam|fabrikam|işletmem|dükkanım|atölyem|işim|çiftliğim|oteltim|otelim|restoranım)
        (şirket|firma|fabrika|işletme|dükkan|atölye|iş yeri|işyeri|çiftlik|otel) (~ )?(benim|bana ait|bizim benim)
        (sahibiyim|patronum ben|patronuyum|kurucusuyum|kurucuyum|genel müdürüm|genel müdürüyüm|tek yetkiliyim|tek ortağım|yetkili benim|esnafım|tek başıma karar|tek başıma veririm|kendim karar|karar verici benim|imza yetkim var|imza yetkisi bende)
        ^ (ben veririm|ben veriyorum|bizzat ben|tek ben|tamamen ben|kendim|ben tek başıma|benden başkası yok|bana sorulur) $
        """,
    "authority_shared": """
        (birlikte|beraber|ortak karar|ortağımla|ortağım ve ben|müdürümle|eşimle|kardeşimle|hep birlikte|karar veriyoruz|karar veririz|yönetimle|veto*|ekip olarak|ortaklaşa|benim onayım)
        (ortağımla|ortağım ile|ortaklarımla|ortağım ve ben|ortaklarla|abimle|kardeşimle|babamla|eşimle|müdürümle|müdürle|patronla|yönetimle|ekiple|beraber karar|birlikte karar|iki ortağız|üç ortağız|iki kişi karar|ikimiz|üçümüz|hep beraber|aile olarak|ailecek|ortak karar|ortaklaşa|çift imza|iki imza|benim de imzam|benim de onayım|onayım olmadan|veto hakkım)
        """,
    "authority_influences": """
        (öneriyorum|öneririm|tavsiye ederim|tavsiye ediyorum|öneride|değerlendiriyorum|değerlendirme yap*|fikrimi sor*|görüş bildir*|teknik rapor|önerim|danışıyorlar)
        (fikrimi|görüşümü|önerimi|bana) (~ )?(alırlar|alıyorlar|sorarlar|soruyorlar|dikkate al*|danışırlar|danışıyorlar|soruluyor|sorulur)
        (teknik|ön) (~ )?(görüş|değerlendirme|rapor|şartname|eleme|inceleme) (~ )?(ver*|yap*|hazırl*|yaz*|ben)
        (rapor|şartname|teklifleri|teklif dosyası|karşılaştırma|dosyayı) (~ )?(hazırl*|yaz*|karşılaştır*|değerlendir*|sunarım|sunuyorum)
        (kurulunda|komisyonda|komisyonunda|kurulda|komitede|ekipte|heyette|heyetinde) (~ )?(varım|ben de|üyeyim|yer al*|bulunuyorum)
        (kurul|komisyon|komite|heyet) üyesi*
        (söz hakkım var|sözüm geç*|benim de sözüm|sözüm dinlen*|fikrim sorulur|etkim var|öneriyorum|öneririm|tavsiye ederim|kararda payım)
        """,
    "authority_none": """
        (stajyer*|öğrenci*|yetkim yok|söz hakkım yok|karar vermiyorum|ben karar ver(mem|emem|miyorum)|bana sormazlar|bana sormuyorlar|kimse sormaz|etkim yok|sadece bilgi topluyorum|patronum için|müdürüm için|asistan*|rolüm yok|benim değil|yetkili değilim|ben değil)
        (bana sorma*|bize sorma*|bana sorul*maz|sorulmuyor|ben karışmam|karışmam|karışmıyorum|ben bilmem|beni aşar|beni aşıyor|yetkim dahilinde değil|yetkim yok|yetkili değilim|ben karar vermem|karar vermiyorum|karar benim değil|bende değil|bana düşmez|söz hakkım yok|sözüm geçmez|etkim yok|payım yok|ben sadece|sadece çalışanım|sadece çalışıyorum|ben işçiyim|işçiyim|sıradan bir çalışan|personelim sadece|sadece fiyat|fiyat topluyorum|fiyat araştır*|araştırma yapıyorum|tez için|ödev için|okul için|staj yapıyorum|stajdayım|dahlim yok|ilgim yok)
        (fikrimi|görüşümü|bana) (~ )?(sormaz*|sormuyor*|almaz*|almıyor*|sorulmaz|danışmaz*|danışmıyor*)
        (fikrim|sözüm) (~ )?(önemli değil|geçmez|sayılmaz)
        """,
    "authority_other": """
        (patron*|müdür*|yönetim|genel müdür*|satın alma|merkez|patronum|müdürüm|başkan) (~ )?(karar ver*|imzalar|onaylar|seçer|verir|veriyor)
        """,
    "authority_vague": """
        (karışık|duruma göre|değişir|kısmen|biraz|birçok kişi|belli değil|bilmiyorum|aşağı yukarı|sayılır)
        (tutara göre|tutara bağlı|herkes biraz|birkaç kişi|kişiye göre|tam değil|bazen|bir bakıma|gibi bir şey|öyle böyle|kısmen|netleşmedi|karmaşık|zor soru|eh işte|idare)
        """,
    "authority_topic": """
        (karar*|imza*|onay*|yetki*|sorumlu*|kim)
        """,
    "authority_strict": """
        (karar*|imza*|sahibi*|patron*|genel müdür*|kurucu*|ceo*|stajyer*|öğrenci*|kurul*|komite*|yetki*|söz hakkı*|öneri*|veto*|ortağ*)
        """,
    "time_now": """
        (en kısa sürede|en kısa zamanda|hemen|acil|acilen|derhal|şimdi|bugün|dün|mümkün olan en kısa|bir an önce|başladık|başladı bile|devam ediyor|vakit kaybetmeden|ne kadar erken)
        (en yakın zamanda|en yakın sürede|mümkün olan en kısa|mümkün olduğunca çabuk|mümkünse hemen|ne kadar erken o kadar|ivedi|ivedilikle|çok acil|acele|acelemiz var|dünden hazır|dün lazım*|evvelsi gün|başladık bile|zaten başladık|başlamış durumdayız|devam ediyoruz|çalışmalar sürüyor|şimdi hemen|hemen şimdi|bugünden tezi yok|ilk fırsatta|anında)
        """,
    "time_neg": """
        (asla|hiçbir zaman|plan yok|planımız yok|planlanmıyor|iptal|iptal edildi|askıya alındı|rafa kalktı|rafa kaldırıldı|donduruldu|vazgeçtik|durduruldu|yapılmayacak|olmayacak|çıkmaz ayın|tarih yok|gündemde değil|balık kavağa)
        (plan yok|planımız yok|bir plan yok|planlamıyoruz|düşünmüyoruz|gündemimizde yok|gündemimizde değil|iptal oldu|iptal ettik|proje (~ )?(iptal*|durdu*|rafa|donduruldu|askıda|askıya)|rafa kaldırdık|rafta|askıda|vazgeçildi|ertelendi süresiz|süresiz ertel*|belirsiz bir tarihe|yapmayacağız|yapmıyoruz|olacağı yok|hiç olmayacak|çıkmaz ay*|kırmızı kar yağınca|balık kavağa çıkınca|niyetimiz yok)
        """,
    "time_vague": """
        (yakında|bir gün|ileride|bir ara|acelemiz yok|acele yok|acelesi yok|acil değil|duruma göre|bakarız|bakacağız|bilmiyorum|belli değil|orta vadede|uzun vadede|er ya da geç|zamanı gelince|gelecekte|belki|kim bilir|olunca|olduğunda|bir zaman)
        (yakında inşallah|yakın zamanda|yakın gelecekte|bir gün inşallah|müsait olunca|fırsat olunca|fırsat bulunca|vakti gelince|sırası gelince|kısmet|kısmetse|nasip|inşallah|allah bilir|bilemiyorum|bilmem|belirsiz|henüz belli değil|netleşmedi|daha belli değil|bağlı|acele değil|acelesi olmaz|rahat rahat|zamanla|bekleyebilir|ileriki|ilerde|önümüzdeki zamanlarda|uygun olunca|gelince|bitince|çıkınca|karar verilince)
        """,
    "time_topic": """
        (ne zaman|tarih|takvim|başlangıç|başla*|süre)
        """,
    "time_start": """
        (başla*|kurul*|kadar|önce|itibaren|en geç|devreye|hazır|gerek*|lazım)
        (montaj*|teslim*|takılacak|takıl*|devreye|çalışır durumda|inşaat|şantiye|başlarız|olmalı|bitmeli)
        """,
    "need_pos": """
        (ihtiyac*|arıyoruz|arıyorum|istiyoruz|istiyorum|lazım|gerekiyor|değiştir*|yenile*|modernize|otomasyon*|sorun*|arıza*|bozul*|sızdır*|sızıntı|kaçak|yiyor|azaltmak|tasarruf|çalışmıyor)
        (alacağız|alıcaz|alacaz|alınacak|almak|kurmak|kurulum|montaj*|tamir*|onarım*|revizyon*|yenisi|yedek|büyütme|genişletme|ölçmek|izlemek|takip etmek)
        """,
    "need_strong": """
        (ihtiyac*|arıyoruz|arıyorum|lazım|gerekiyor|değiştir*|yenile*|modernize|otomasyon*|arıza*|bozul*|sızdır*|sızıntı|kaçak|yiyor|çalışmıyor)
        (alacağız|alıcaz|kurmak|kurulum|montaj*|tamir*|onarım*|revizyon*|yenisi|yedek*|patla*|yandı|yanmış|duruyor|kaçırıyor|ısınıyor|ısıtmıyor|soğutmuyor|gürültü*|titreşim*|motor*|redüktör*|pompa*|vana*|kazan*|brülör*|kompresör*|kompresor*|chiller|soğuk hava|soğutma*|klima*|havalandırma*|fan*|aspiratör*|fırın*|konveyör*|konveyor*|bant*|bandı|pres*|robot*|plc|scada|pano*|trafo*|jeneratör*|güneş panel*|şarj*|tank*|depo*|boru*|filtre*|arıtma*|kuyu*|sulama*|sera*|ahır*|mandıra*|süt*|değirmen*|karıştırıcı*|mikser*|ambalaj*|paketleme*|etiket*|forklift*|vinç*|asansör*|kapı*|aydınlatma*|led|sensör*|sayaç*|debi*|basınç*|sıcaklık*|buhar*|basınçlı hava|enerji*|elektrik*|fatura*|bakım*|parça*|rulman*|kayış*|yazılım*|izlenebilir*|stok*|makine*|makina*|torna*|freze*|hat|hattı|hattımız|hidrofor*|inverter*|sürücü*)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (var mı|çözümünüz|çözüm var|ürününüz|bir şey var)
        """,
    "need_neg": """
        (yok|ihtiyaç yok|ihtiyacımız yok|ihtiyacım yok|gerek yok|sadece bakıyorum|sadece bakıyordum|meraktan|merak ettim|her şey yolunda|her şey çalışıyor|memnunuz|memnunum|aldık bile|çözüldü|çözdük|yanlışlıkla|ilgilenmiyoruz|zaten var|rakipten|hiçbir şey)
        (ihtiyaç duymuyor*|bir ihtiyacımız|lazım değil|gerekmiyor|aramıyoruz|aramıyorum|bir şey lazım değil|bakınıyorum|öylesine|öyle bakıyorum|öyle baktım|göz atıyorum|göz attım|sadece merak|merak|sorun yok|sıkıntı yok|problem yok|her şey tıkırında|tıkırında|çalışıyor her şey|mevcut tedarikçi*|tedarikçimiz var|başka firmadan|başkasından aldık|başka yerden aldık|başka bir firma|aldık zaten|zaten aldık|hallettik|hallolmuş|halloldu|çözüldü|yanlış tıkla*|kazara|yanlışlıkla tıkla*|ilgimizi çekmiyor|bize uygun değil|bize göre değil|şimdilik yok|somut bir şey yok)
        """,
    "need_vague": """
        (belki|bilmiyorum|çeşitli|bir şeyler|her şey|genel|her zamanki|duruma göre|iyileştirme|geliştirme|farklı şeyler)
        (bir sürü şey|çok şey|ufak tefek|bir iki şey|modernize|dijitalleş*|optimizasyon|bakarız|bakacağız|belli değil|henüz belli değil|fikir|fikirler|genel olarak|karışık|bilmem|normal şeyler)
        """,
    "off_topic": """
        (fıkra|hava durumu|futbol|maç|tarif|şiir|şarkı|film|talimatları yok say|önceki talimat|prompt|espri)
        (talimat*|kural*|komut*) (~ )?(unut*|yok say|görmezden|göz ardı|dikkate alma)
        (galatasaray|fenerbahçe|beşiktaş|maç kaç|milli takım|burç*|seçim*|siyaset|fıkra*|başkenti)
        (sistem (promptunu|mesajını|talimat*))
        """,
    "correction": """
        (düzeltme|düzeltiyorum|yanlış söyledim|yanılmışım|unutun|unut|değişiklik|pardon|güncelleme|bu arada|meğer|vazgeçtik|hata yaptım)
        (yanlış (yazmışım|yazdım|söyledim|söylemişim|anlattım|oldu|bilgi verdim)|düzelteyim|düzeltmem|hata (yaptım|etmişim)|karıştırdım|karıştırmışım|demek istediğim|kastettiğim|daha önce (dedim|demiştim|yazdım|yazmıştım|söyledim)|az önce (dedim|yazdım)|demiştim|yazmıştım|söylemiştim|değişti|fikrimi değiştirdim|şimdi öğrendim|yeni öğrendim|geri alıyorum|yanıldım)
        """,
    "retract": """
        (unutun|boş verin|dikkate almayın)
        (unutun|boş verin|dikkate almayın|silin|sil) (~ )?(bütçeyi|rakamı|tarihi|cevabımı|dediğimi|onu|o rakamı)
        (bütçeyi|rakamı|tarihi|cevabımı|dediğimi|yazdığımı) (~ )?(unutun|silin|dikkate almayın|boş verin|geri alıyorum|çıkarın)
        """,
    "question_topic_price": """
        (fiyat*|kaç para|ne kadar|maliyet|indirim)
        """,
    "question_topic_process": """
        (teslim*|süre*|kurulum|ne kadar sür*|ne zaman)
        """,
    "question_topic_agent": """
        (insan*|robot*|bot*|kimsin*|kiminle)
        """,
    "question_topic_privacy": """
        (verilerim|adresim|kvkk)
        """,
    "question_topic_material": """
        (broşür|katalog|döküman|doküman|teknik föy)
        """,
    "opt_out_not": """
        (sil*|çıkar*) (~ )?(bütçeyi|tarihi|rakamı|cevabımı)
        """,
    "later_not": """
        (daha sonra) (başla*|olur|düşün*|gerek*|kurul*)
        """,
    "budget_period": r"""
        (yıl|sene|yılı|seneye|yıllık|çeyrek|dönem|20\d\d|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|bahar|yaz|sonbahar|kış)
        """,
    "frozen": """
        (dondurul*|bloke|askıda) (~~ )?(kadar|sonra)
        (açılacak|serbest|çözülecek) ?
        """,
    "not_time_clause": """
        (toplantı*|kurul*da|tatil*|izin*|yıldan beri|senedir|yıldır|aldık|kuruldu|taktırdık|sözleşme|model|gelince|randevu)
        """,
    "no_start_clause": """
        (haber|bilgi) (~ )?(ver*|eder*)
        (size|sana) (~ )?(dönerim|döneceğim|dönüş|yazarım|bildir*)
        (arayın|yazın|arasın|konuşalım|görüşelim|yazışalım)
        (işe başladım|işe girdim|buradayım)
        (bütçesi|bütçe) (~ )?(bitti|kalmadı|doldu)
        (bugün|şu an|şimdi) (~ )?(bilmiyorum|söyleyemem|belli değil)
        """,
    "time_now_strict": """
        (en kısa sürede|en kısa zamanda|hemen|acilen|çok acil|bir an önce|derhal|başladık bile|ivedilikle)
        """,
    "time_neg_strict": """
        proje (~ )?(iptal*|durduruldu|rafa kalktı|donduruldu|askıya alındı)
        """,
    "time_begin": """
        (başla*|kurulum*|devreye|montaj*|teslim*|takılacak|değişecek|çalışır|alacağız|alıcaz|hazır olmalı)
        """,
    "need_neg_strict": """
        (artık (ihtiyaç|gerek|ihtiyacımız) (kalmadı|yok)|ihtiyacımız kalmadı|sorun çözüldü|başka firmadan aldık|başkasından aldık)
        """,
    "not_need_clause": """
        (lazım|gerek*|istiyor*|ihtiyac*|arıyor*) (~ )?(zaman|sormam|danışmam|onay|imza|düşünmek|karar|beklemek|bilgi almak|fiyat|teklif)
        (zaman|onay|imza|süre|vakit|teklif|fiyat|bilgi|izin|sormam|danışmam|düşünmem|beklemem) (~ )?(lazım|gerek*|istiyor*|ihtiyac*|arıyor*)
        """,
    "need_talk": """
        ((sizin|senin) (mail*|mesaj*|soru*|bot*)|bu sohbet|dediğim gibi|yazdığım gibi)
        """,
    "need_topic": """
        (ihtiyaç*|proje*|şartname*|kapsam)
        """,
    "question_topic_why": """
        (neden|niye|niçin) (~ )?(soruyor*|istiyor*|lazım|gerek*|bilmek)
        """,
    "question_topic_meaning": """
        (ne demek|nasıl yani|anlamadım|ne kastediyor*|açıklar mısınız)
        """,
    "question_topic_company": """
        (neredesiniz|nerede(siniz)?|firmanız|şirketiniz|referans*|sertifika*|kaç (kişi|çalışan))
        """,
    "material_request": """
        (katalog|broşür|doküman|teknik föy|sunum|fiyat listesi|referans listesi) (~ )?(gönder*|at*|yolla*|alabilir*|paylaş*|iste*)
        """,
    "budget_pos_not": """
        (biraz|az|bir şeyler|bir miktar|az biraz) (~ )?(var|ayırdık|mevcut)
        """,
    "budget_pos_asked_not": """
        (biraz|az|bir şeyler|bir miktar|az biraz) (~ )?(var|ayırdık|mevcut)
        """,
    "self_clause": """
        (şu an|şimdi|bugün|hemen|acil) (~ )?(değil|yok|olmaz|bilmiyorum|müsait)
        (şu an|şimdi|bugün) (~ )?(toplantı*|yol*|meşgul*|yoğun*)
        """,
}

EXPANSIONS: dict[str, str] = {
    "bi": "bir",
    "slm": "selam",
    "tmm": "tamam",
    "tşk": "tesekkurler",
    "tşkler": "tesekkurler",
    "tesekkurler": "teşekkürler",
    "nbr": "ne haber",
    "mrb": "merhaba",
    "bişey": "bir sey",
    "birşey": "bir sey",
    "birsey": "bir sey",
    "bisey": "bir sey",
    "hersey": "her sey",
    "alıcaz": "alacagiz",
    "alcaz": "alacagiz",
    "yapcaz": "yapacagiz",
    "yapıcaz": "yapacagiz",
    "bakcaz": "bakacagiz",
    "bakıcaz": "bakacagiz",
    "soracam": "soracagim",
    "danışcam": "danisacagim",
}
"""Short forms of a chat, written out."""

FILLERS = (
    """ya işte yani şey gerçekten abi hocam efendim valla vallahi hani aslında maalesef malesef ki sanırım galiba açıkçası"""
)
